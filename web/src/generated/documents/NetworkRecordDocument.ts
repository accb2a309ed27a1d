/* eslint-disable */
import type { NetworkRecordQuery, NetworkRecordQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const NetworkRecordDocument = /* @__PURE__ */ new TypedDocumentString(`
    query NetworkRecord($id: ID!, $asOf: Date) {
  revision
  network(id: $id, asOf: $asOf) {
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
    themes {
      ...RecordTerm
    }
    functions {
      ...RecordTerm
    }
    targetGroups {
      ...RecordTerm
    }
    purpose {
      ...RecordText
    }
    influences
    areas {
      ...RecordLinked
    }
    level {
      ...RecordTerm
    }
    openness {
      ...RecordTerm
    }
    preconditions
    permanence {
      ...RecordTerm
    }
    status {
      ...RecordTerm
    }
    partOf {
      ...RecordLinked
    }
    attachedTo {
      ...RecordLinked
    }
    restsOn {
      ...RecordLinked
    }
    meetingCount
    meetingMode {
      ...RecordTerm
    }
    website
    memberList {
      ...RecordTerm
    }
    membersWithoutOrganisation {
      count
      role
    }
    coordinators {
      ...RecordLinked
    }
    memberCount {
      state
      total
      organisations
      withoutOrganisation
      unreviewed
      rule {
        code
        day
      }
    }
    memberships {
      members {
        ...TieToOrganisation
      }
      participants {
        ...TieToOrganisation
      }
      others {
        ...TieToOrganisation
      }
      suggestions {
        ...TieToOrganisation
      }
    }
    subgroups {
      ...RecordLinked
    }
    events {
      ...TieEvent
    }
    materials {
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
fragment TieToOrganisation on Membership {
  ...TieMembership
  organisation {
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
}`) as unknown as TypedDocumentString<NetworkRecordQuery, NetworkRecordQueryVariables>;
