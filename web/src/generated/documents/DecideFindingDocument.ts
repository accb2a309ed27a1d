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
    ...RecordName
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
}
fragment RecordName on Record {
  __typename
  id
  ... on Named {
    ...RecordLinked
  }
  ... on Membership {
    organisation {
      ...RecordLinked
    }
    network {
      ...RecordLinked
    }
  }
  ... on Attendance {
    organisation {
      ...RecordLinked
    }
    event {
      ...RecordLinked
    }
  }
  ... on Link {
    from {
      ...RecordLinked
    }
    to {
      ...RecordLinked
    }
  }
  ... on StakeholderRelation {
    centre {
      ...RecordLinked
    }
    stakeholder {
      ...RecordLinked
    }
  }
  ... on Response {
    organisations {
      ...RecordLinked
    }
    round {
      ...RecordLinked
    }
  }
  ... on Statement {
    about {
      id
      ...RecordLinked
      ... on Membership {
        organisation {
          ...RecordLinked
        }
        network {
          ...RecordLinked
        }
      }
    }
  }
  ... on Assessment {
    network {
      ...RecordLinked
    }
  }
  ... on MunicipalPractice {
    area {
      ...RecordLinked
    }
    round {
      ...RecordLinked
    }
  }
}`) as unknown as TypedDocumentString<DecideFindingMutation, DecideFindingMutationVariables>;
