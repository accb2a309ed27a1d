/* eslint-disable */
import type { DecideFindingMutation, DecideFindingMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const DecideFindingDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation DecideFinding($commandId: ID!, $input: DecideInput!) {
  decided: decideFinding(commandId: $commandId, input: $input) {
    finding {
      ...FindingForDecision
    }
    revision
    problems {
      code
      path
      params {
        name
        value
      }
    }
  }
}
    fragment FindingSubject on Record {
  __typename
  id
  ... on Named {
    ...RecordLinked
  }
}
fragment FindingDecision on Decision {
  id
  kind
  band
  answer {
    ...RecordTerm
  }
  dismissal {
    ...RecordTerm
  }
  text
  lookAgainOn
  recordedOn
  recordedAs {
    ...RecordTerm
  }
}
fragment FindingForDecision on Finding {
  id
  analysis
  group
  kind
  band
  subjects {
    ...FindingSubject
  }
  state
  returned
  decision {
    ...FindingDecision
  }
}
fragment RecordText on LocalisedText {
  fi
  selko
  sv
  en
  se
  smn
  sms
}
fragment RecordTerm on Concept {
  id
  labels {
    ...RecordText
  }
}
fragment RecordLinked on Named {
  __typename
  id
  names {
    ...RecordText
  }
  ... on Organisation {
    kind {
      id
    }
    plural
  }
}`) as unknown as TypedDocumentString<DecideFindingMutation, DecideFindingMutationVariables>;
