/* eslint-disable */
import type { OrganisationRecordQuery, OrganisationRecordQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const OrganisationRecordDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OrganisationRecord($id: ID!, $asOf: Date) {
  revision
  organisation(id: $id, asOf: $asOf) {
    ...RecordCommon
    names {
      ...RecordText
    }
    alternativeNames {
      ...RecordOtherNames
    }
    kind {
      ...RecordTerm
    }
    plural
    associationClass {
      ...RecordTerm
    }
    sector {
      ...RecordTerm
    }
    businessId
    registerNumber
    externalIds {
      system
      value
    }
    homeMunicipality {
      ...RecordLinked
    }
    operatingAreas {
      ...RecordLinked
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
      ...RecordLinked
    }
    successors {
      ...RecordLinked
    }
    networkCount {
      ...RecordCount
    }
    memberships {
      members {
        ...TieToNetwork
      }
      participants {
        ...TieToNetwork
      }
      others {
        ...TieToNetwork
      }
      suggestions {
        ...TieToNetwork
      }
    }
    hostedNetworks {
      ...RecordLinked
    }
    dependentNetworks {
      ...RecordLinked
    }
    attendances {
      ...TieMarks
      representatives
      remote
      roles {
        ...RecordTerm
      }
      onBehalfOf {
        ...RecordLinked
      }
      event {
        ...TieEvent
      }
    }
    organisedEvents {
      ...TieEvent
    }
    materials {
      ...TieMaterial
    }
    keptMaterials {
      ...TieMaterial
    }
    links {
      ...TieLink
    }
    statements {
      ...TieStatement
    }
    stakeholderRelations {
      ...TieStakeholder
    }
  }
}
    fragment RecordCommon on Record {
  __typename
  id
  validFrom
  validTo
  source {
    ...RecordTerm
  }
  sourceDocument
  sourceLine
  quote
  recordedAs {
    ...RecordTerm
  }
  recordedOn
  basis {
    ...RecordTerm
  }
  review {
    ...RecordTerm
  }
  unreviewed
  suggestion
}
fragment RecordOtherNames on AlternativeName {
  name
  language
  validFrom
  validTo
  kind {
    ...RecordTerm
  }
}
fragment TieMarks on Record {
  id
  validFrom
  validTo
  quote
  unreviewed
  suggestion
}
fragment TieMembership on Membership {
  ...TieMarks
  lapsed
  renewedOn
  relation {
    ...RecordTerm
  }
  roles {
    ...RecordTerm
  }
  confirmation {
    ...RecordTerm
  }
  onBehalfOf {
    ...RecordLinked
  }
}
fragment TieToNetwork on Membership {
  ...TieMembership
  network {
    ...RecordLinked
  }
}
fragment TieLink on Link {
  ...TieMarks
  role
  mode {
    ...RecordTerm
  }
  kind {
    ...RecordTerm
    inverseLabels {
      ...RecordText
    }
  }
  from {
    ...RecordLinked
  }
  to {
    ...RecordLinked
  }
}
fragment TieStatement on Statement {
  ...TieMarks
  text
  kind {
    ...RecordTerm
  }
  challenge {
    ...RecordTerm
  }
  resource {
    ...RecordTerm
  }
}
fragment TieStakeholder on StakeholderRelation {
  ...TieMarks
  role
  classes {
    ...RecordTerm
  }
  mode {
    ...RecordTerm
  }
  centre {
    ...RecordLinked
  }
  stakeholder {
    ...RecordLinked
  }
}
fragment TieMaterial on Material {
  ...RecordLinked
  website
  date
  kind {
    ...RecordTerm
  }
}
fragment TieEvent on Event {
  ...RecordLinked
  startsOn
  endsOn
  place
}
fragment RecordCount on Count {
  total
  unreviewed
  suggestions
  sets
  rule {
    code
    day
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
}`) as unknown as TypedDocumentString<OrganisationRecordQuery, OrganisationRecordQueryVariables>;
