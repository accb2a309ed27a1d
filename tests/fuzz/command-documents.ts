// A command as the GraphQL document and variables that ask for it.
import type { Command, Fields, Noun } from './model.ts';

const Type = (noun: Noun): string => `${noun[0]?.toUpperCase()}${noun.slice(1)}`;

const givenInput = (noun: Noun, fields: Fields, isNew: boolean): object => {
  const { name, ...others } = fields;
  const named = name === undefined ? {} : { names: { fi: name } };
  const all = { ...named, ...others };
  if (!isNew) return all;
  if (noun === 'organisation') return { ...all, kind: 'organisationKind.association' };
  if (noun === 'membership') return { ...all, confirmation: 'confirmation.said' };
  const terms = { kind: 'networkKind.forum', openness: 'networkOpenness.open', permanence: 'permanence.unknown' };
  return { ...all, ...terms, status: 'networkStatus.active', memberList: 'memberList.unknown' };
};

export const selection: Readonly<Record<Noun, string>> = {
  organisation: 'id names { fi } aims kind { id }',
  network: 'id names { fi } status { id }',
  membership: 'id relation { id } organisation { id } network { id }',
};
const answer = 'revision problems { code path params { name value } }';

export const documentOf = (
  command: Command,
  commandId: string,
): { readonly query: string; readonly variables: object } => {
  if (command.do === 'undo')
    return {
      query: `mutation ($c: ID!, $r: Int!) { done: undo(commandId: $c, revision: $r) { ${answer} } }`,
      variables: { c: commandId, r: command.revision },
    };
  const { noun } = command;
  const whole = `${answer} record: ${noun} { ${selection[noun]} }`;
  const name = `${command.do}${Type(noun)}`;
  if (command.do === 'add')
    return {
      query: `mutation ($c: ID!, $input: ${Type(noun)}Input!) { done: ${name}(commandId: $c, input: $input) { ${whole} } }`,
      variables: { c: commandId, input: givenInput(noun, command.input, true) },
    };
  if (command.do === 'edit')
    return {
      query: `mutation ($c: ID!, $id: ID!, $before: ${Type(noun)}Edit!, $after: ${Type(noun)}Edit!) { done: ${name}(commandId: $c, id: $id, before: $before, after: $after) { ${whole} } }`,
      variables: {
        c: commandId,
        id: command.id,
        before: givenInput(noun, command.before, false),
        after: givenInput(noun, command.after, false),
      },
    };
  return {
    query: `mutation ($c: ID!, $id: ID!) { done: ${name}(commandId: $c, id: $id) { ${whole} } }`,
    variables: { c: commandId, id: command.id },
  };
};
