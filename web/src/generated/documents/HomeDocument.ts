/* eslint-disable */
import type { HomeQuery, HomeQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const HomeDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Home($asOf: Date) {
  region {
    id
    names {
      fi
    }
    parts(asOf: $asOf) {
      id
      kind {
        id
      }
    }
  }
  networks(asOf: $asOf, first: 1) {
    count {
      total
      unreviewed
      rule {
        day
      }
    }
  }
  organisations(asOf: $asOf, first: 1) {
    count {
      total
      unreviewed
    }
  }
  themeRanking(asOf: $asOf) {
    themes {
      organisations
      networks
      theme {
        id
        symbol
        labels {
          ...RecordText
        }
      }
    }
  }
  incomplete: networks(
    filter: {memberList: ["memberList.partial", "memberList.unknown"]}
    asOf: $asOf
    first: 1
  ) {
    groups(by: THEMES) {
      groups {
        value
      }
    }
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
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
