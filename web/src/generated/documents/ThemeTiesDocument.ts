/* eslint-disable */
import type { ThemeTiesQuery, ThemeTiesQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ThemeTiesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ThemeTies($id: ID!, $asOf: Date, $language: Language!) {
  networks(filter: {themes: [$id]}, first: 20, asOf: $asOf, language: $language) {
    nodes {
      ...RecordLinked
      unreviewed
      memberCount {
        state
        total
        unreviewed
      }
    }
  }
  organisations(
    filter: {theme: [$id]}
    first: 20
    asOf: $asOf
    language: $language
  ) {
    nodes {
      ...RecordLinked
      unreviewed
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
}`) as unknown as TypedDocumentString<ThemeTiesQuery, ThemeTiesQueryVariables>;
