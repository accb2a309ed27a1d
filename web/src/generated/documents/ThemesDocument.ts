/* eslint-disable */
import type { ThemesQuery, ThemesQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ThemesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Themes($asOf: Date) {
  themeRanking(asOf: $asOf) {
    rule {
      code
      day
    }
    themes {
      organisations
      networks
      theme {
        ...ThemeRow
      }
    }
  }
  terms(scheme: "theme", asOf: $asOf) {
    ...ThemeRow
  }
  withoutTheme: networks(filter: {themes: ["notKnown"]}, asOf: $asOf, first: 1) {
    count {
      total
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
    fragment ThemeRow on Concept {
  id
  labels {
    ...RecordText
  }
  alternativeLabels {
    label
  }
  symbol
  class {
    ...RecordTerm
  }
  unreviewed
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
}`) as unknown as TypedDocumentString<ThemesQuery, ThemesQueryVariables>;
