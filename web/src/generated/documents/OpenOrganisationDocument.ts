/* eslint-disable */
import type { OpenOrganisationQuery, OpenOrganisationQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const OpenOrganisationDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OpenOrganisation($id: ID!) {
  record(id: $id) {
    __typename
    id
    ...EditCommon
    ... on Organisation {
      recordedIn {
        ...EditNamed
      }
      names {
        ...RecordText
      }
      alternativeNames {
        name
        kind {
          id
        }
        language
        validFrom
        validTo
      }
      kind {
        id
      }
      plural
      associationClass {
        id
      }
      sector {
        id
      }
      businessId
      registerNumber
      externalIds {
        system
        value
      }
      homeMunicipality {
        ...EditNamed
      }
      operatingAreas {
        ...EditNamed
      }
      description {
        ...RecordText
      }
      website
      contact
      aims
      fundingPeriods {
        from
        to
        note
      }
      successorOf {
        ...EditNamed
      }
    }
  }
}
    fragment EditNamed on Record {
  ...RecordName
  validTo
  ... on Organisation {
    kind {
      ...RecordTerm
    }
    homeMunicipality {
      ...RecordLinked
    }
  }
  ... on Network {
    kind {
      ...RecordTerm
    }
  }
  ... on Event {
    kind {
      ...RecordTerm
    }
    startsOn
  }
  ... on Material {
    kind {
      ...RecordTerm
    }
  }
  ... on Area {
    kind {
      ...RecordTerm
    }
    partOf {
      ...RecordLinked
    }
  }
  ... on Concept {
    scheme
  }
}
fragment EditCommon on Record {
  validFrom
  validTo
  source {
    id
  }
  sourceDocument
  sourceLine
  quote
  recordedAs {
    ...RecordTerm
  }
  recordedOn
  basis {
    id
  }
  review {
    id
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
}`) as unknown as TypedDocumentString<OpenOrganisationQuery, OpenOrganisationQueryVariables>;
