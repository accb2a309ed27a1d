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
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** Words and signs of a document. The largest of our own pages has 629; rules that compare parts grow with the square. */
export const maxTokens = 3_000;
/** Fields inside fields. Introspection needs 15. */
export const maxDepth = 18;
/** Fields under another name than their own. */
export const maxAliases = 200;
/** Objects a request may make, as estimated. */
export const maxCost = 150_000;

/** Records taken for a list that says no size: what most ties of a busy record have. Other objects come in fewer. */
const usualRecords = 10;
const usualObjects = 3;
/** Lists that are known to be short: a changed field holds one or two records. */
const shortLists: Readonly<Record<string, number>> = { 'FieldValue.records': 2 };
/** Sizes taken where the request gives a variable: what the server gives at most. */
const largestPage = 500;
const largestList = 100;

type Totals = { readonly depth: number; readonly aliases: number; readonly cost: number };
const nothing: Totals = { depth: 0, aliases: 0, cost: 0 };

/** Rows of a connection are its page: the lists inside it have no size of their own. */
const isPage = (type: GraphQLNamedType): boolean => type.name.endsWith('Connection');

const usualSize = (parent: GraphQLNamedType | undefined, field: string, inner: GraphQLNamedType): number => {
  const isRecord = inner.name === 'Record' || ('getInterfaces' in inner && inner.getInterfaces().length > 0);
  return shortLists[`${parent?.name}.${field}`] ?? (isRecord ? usualRecords : usualObjects);
};

const firstOf = (field: FieldNode, otherwise: number, largest: number): number => {
  const given = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
  if (!given) return otherwise;
  return given.kind === Kind.INT ? Math.min(Math.max(Number(given.value), 1), largest) : largest;
};

class Measure {
  readonly #context: ValidationContext;
  readonly #open = new Set<string>();
  readonly #known = new Map<string, Totals>();

  constructor(context: ValidationContext) {
    this.#context = context;
  }

  /** Fields add up; parts for different types of one object are alternatives, so the dearest counts. */
  of(selections: SelectionSetNode, type: GraphQLNamedType | undefined, page: number | null): Totals {
    let [depth, aliases, always] = [0, 0, 0];
    const byType = new Map<string, number>();
    for (const selection of selections.selections) {
      const [one, condition] = this.#part(selection, type, page);
      depth = Math.max(depth, one.depth);
      aliases += one.aliases;
      if (condition && condition !== type && isObjectType(condition))
        byType.set(condition.name, (byType.get(condition.name) ?? 0) + one.cost);
      else always += one.cost;
    }
    return { depth, aliases, cost: always + Math.max(0, ...byType.values()) };
  }

  /** What a part of a selection comes to, and the type it is for when it names one. */
  #part(
    selection: SelectionNode,
    type: GraphQLNamedType | undefined,
    page: number | null,
  ): readonly [Totals, GraphQLNamedType | undefined] {
    if (selection.kind === Kind.FIELD) return [this.#field(selection, type, page), undefined];
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = this.#typeNamed(selection.typeCondition?.name.value);
      return [this.of(selection.selectionSet, condition ?? type, page), condition];
    }
    const fragment = this.#context.getFragment(selection.name.value);
    return [this.#fragment(fragment, page), this.#typeNamed(fragment?.typeCondition.name.value)];
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
    const below = this.of(field.selectionSet, inner, inner && isPage(inner) ? firstOf(field, 50, largestPage) : null);
    const rows =
      isList && inner ? (page ?? firstOf(field, usualSize(parent, field.name.value, inner), largestList)) : 1;
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
