/* eslint-disable */
import type { HomeToCheckQuery, HomeToCheckQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const HomeToCheckDocument = /* @__PURE__ */ new TypedDocumentString(`
    query HomeToCheck {
  allFeedback {
    open
    late
  }
  networks(first: 1) {
    count {
      unreviewed
    }
  }
  organisations(first: 1) {
    count {
      unreviewed
    }
  }
  events(first: 1) {
    count {
      unreviewed
    }
  }
  materials(first: 1) {
    count {
      unreviewed
    }
  }
}
    `) as unknown as TypedDocumentString<HomeToCheckQuery, HomeToCheckQueryVariables>;
