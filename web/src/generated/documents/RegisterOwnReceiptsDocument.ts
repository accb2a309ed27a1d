/* eslint-disable */
import type { RegisterOwnReceiptsQuery, RegisterOwnReceiptsQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const RegisterOwnReceiptsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query RegisterOwnReceipts {
  ownAnswers {
    receipts {
      ...RegisterReceipt
    }
  }
}
    fragment RegisterCount on ReceiptCount {
  count
  unreviewed
  path
}
fragment RegisterMatch on ReceiptMatch {
  term {
    ...RegisterTerm
  }
  count
  unreviewed
  path
}
fragment RegisterReceipt on Receipt {
  response {
    id
  }
  code
  proposals
  networks {
    id
    names {
      ...RecordText
    }
  }
  organisations {
    organisation {
      id
      names {
        ...RecordText
      }
    }
    networks {
      ...RegisterCount
    }
    sharing {
      ...RegisterCount
    }
    closest {
      atLeast
      count
      unreviewed
      path
    }
    sameChallenges {
      ...RegisterMatch
    }
    helpers {
      ...RegisterMatch
    }
  }
}
fragment RegisterTerm on Concept {
  id
  symbol
  labels {
    ...RecordText
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
}`) as unknown as TypedDocumentString<RegisterOwnReceiptsQuery, RegisterOwnReceiptsQueryVariables>;
