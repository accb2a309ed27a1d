/* eslint-disable */
import type { DeskRoundsQuery, DeskRoundsQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const DeskRoundsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query DeskRounds {
  rounds(first: 100, sort: DATE) {
    nodes {
      id
      names {
        ...RecordText
      }
      opensOn
      closesOn
      alwaysOpen
      code
      coverage {
        invited
        listed
        sent {
          ...DeskFigure
        }
        started {
          ...DeskFigure
        }
        reached {
          ...DeskFigure
        }
        notReached {
          ...DeskFigure
        }
        uninvited
        municipalities {
          municipality {
            id
            names {
              ...RecordText
            }
          }
          invited
          sent {
            ...DeskFigure
          }
          started {
            ...DeskFigure
          }
          reached {
            ...DeskFigure
          }
          notReached {
            ...DeskFigure
          }
        }
      }
    }
  }
}
    fragment DeskFigure on RoundFigure {
  count
  path
}
fragment RecordText on LocalisedText {
  fi
  selko
  sv
  en
  se
  smn
  sms
}`) as unknown as TypedDocumentString<DeskRoundsQuery, DeskRoundsQueryVariables>;
