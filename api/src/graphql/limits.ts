/**
 * What a request may ask for at most (design §9): nesting, repetition and rows. The same rules go to every way in, or
 * one of them is a way round. Queries are counted before they run, with the largest page where the size is a variable.
 */
import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isListType,
  isObjectType,
  isInterfaceType,
  Kind,
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** Words and signs of a document. */
export const maxTokens = 10_000;
/** Fields inside fields. Introspection needs 15. */
export const maxDepth = 18;
/** Fields under another name than their own. */
export const maxAliases = 200;
/** Objects a request may make, as estimated. */
export const maxCost = 200_000;

/** Size taken for a list that says none: what a busy record has of most ties. */
const usualList = 20;
/** Page taken where its size is a variable. */
const largestPage = 500;

type Totals = { readonly depth: number; readonly aliases: number; readonly cost: number };
const nothing: Totals = { depth: 0, aliases: 0, cost: 0 };

/** Rows of a connection are its page: the lists inside it have no size of their own. */
const isPage = (type: GraphQLNamedType): boolean => type.name.endsWith('Connection');

const firstOf = (field: FieldNode, otherwise: number): number => {
  const given = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
  if (!given) return otherwise;
  return given.kind === Kind.INT ? Math.min(Math.max(Number(given.value), 1), largestPage) : largestPage;
};

class Measure {
  readonly #context: ValidationContext;
  readonly #open = new Set<string>();
  readonly #known = new Map<string, Totals>();

  constructor(context: ValidationContext) {
    this.#context = context;
  }

  of(selections: SelectionSetNode, type: GraphQLNamedType | undefined, page: number | null): Totals {
    let total = nothing;
    for (const selection of selections.selections) {
      const one =
        selection.kind === Kind.FIELD
          ? this.#field(selection, type, page)
          : selection.kind === Kind.INLINE_FRAGMENT
            ? this.of(selection.selectionSet, this.#typeNamed(selection.typeCondition?.name.value) ?? type, page)
            : this.#fragment(this.#context.getFragment(selection.name.value), page);
      total = {
        depth: Math.max(total.depth, one.depth),
        aliases: total.aliases + one.aliases,
        cost: total.cost + one.cost,
      };
    }
    return total;
  }

  #typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.#context.getSchema().getType(name);
  }

  #field(field: FieldNode, type: GraphQLNamedType | undefined, page: number | null): Totals {
    const aliases = field.alias && field.alias.value !== field.name.value ? 1 : 0;
    if (!field.selectionSet) return { depth: 1, aliases, cost: 0 };
    const parent = isObjectType(type) || isInterfaceType(type) ? type : undefined;
    const output = parent?.getFields()[field.name.value]?.type;
    const inner = output ? getNamedType(output) : undefined;
    const isList = output !== undefined && isListType(getNullableType(output));
    const pageBelow = inner && isPage(inner) ? firstOf(field, 50) : null;
    const rows = isList ? (page ?? firstOf(field, usualList)) : 1;
    const below = this.of(field.selectionSet, inner, pageBelow);
    return { depth: below.depth + 1, aliases: below.aliases + aliases, cost: rows * (1 + below.cost) };
  }

  /** Each fragment is measured once for each page size; one inside itself is what another rule refuses. */
  #fragment(fragment: FragmentDefinitionNode | null | undefined, page: number | null): Totals {
    if (!fragment || this.#open.has(fragment.name.value)) return nothing;
    const key = `${fragment.name.value} ${page ?? ''}`;
    let known = this.#known.get(key);
    if (!known) {
      this.#open.add(fragment.name.value);
      known = this.of(fragment.selectionSet, this.#typeNamed(fragment.typeCondition.name.value), page);
      this.#open.delete(fragment.name.value);
      this.#known.set(key, known);
    }
    return known;
  }
}

const tooMuch = (what: string, asked: number, most: number, node: OperationDefinitionNode): GraphQLError =>
  new GraphQLError(`The request asks too much: ${what} ${asked}, at most ${most}.`, {
    nodes: node,
    extensions: { code: 'BAD_USER_INPUT' },
  });

/** Refuses what is nested too deep, repeated too often or too large. */
export const sizeRule: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(node) {
    const root = context.getSchema().getRootType(node.operation);
    const { depth, aliases, cost } = new Measure(context).of(node.selectionSet, root ?? undefined, null);
    if (depth > maxDepth) context.reportError(tooMuch('depth', depth, maxDepth, node));
    if (aliases > maxAliases) context.reportError(tooMuch('aliases', aliases, maxAliases, node));
    if (cost > maxCost) context.reportError(tooMuch('cost', cost, maxCost, node));
  },
});

export const limitRules: readonly ValidationRule[] = [sizeRule];
