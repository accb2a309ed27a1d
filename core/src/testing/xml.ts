/** A strict, plain reader of the XML that we write ourselves: throws at anything that is not well-formed. */

export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Of this element alone. */
  text: string;
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const decoded = (text: string): string =>
  text.replace(/&(\w*);?|&/g, (whole, name: string | undefined) => {
    const sign = entities[name ?? ''];
    if (sign === undefined || !whole.endsWith(';')) throw new Error(`Bad entity: ${whole}`);
    return sign;
  });

const attributesIn = (text: string): Readonly<Record<string, string>> => {
  const found: Record<string, string> = {};
  const rest = text.replace(/\s+([\w:-]+)="([^"<]*)"/g, (_, name: string, value: string) => {
    if (name in found) throw new Error(`Twice: ${name}`);
    found[name] = decoded(value);
    return '';
  });
  if (rest.trim() !== '') throw new Error(`Bad attributes: ${text}`);
  return found;
};

const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;

export const parseXml = (xml: string): XmlElement => {
  if (forbidden.test(xml)) throw new Error('A character that XML does not allow');
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  for (const [token, text] of xml.matchAll(/<[^>]*>|([^<]+)|</g)) {
    const parent = open.at(-1) ?? top;
    if (text !== undefined) parent.text += decoded(text);
    else if (token.startsWith('</')) {
      if (`</${parent.name}>` !== token) throw new Error(`${token} closes ${parent.name}`);
      open.pop();
    } else {
      const [, name, attributes = '', closed] = /^<([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)(\/?)>$/.exec(token) ?? [];
      if (name === undefined) throw new Error(`Bad tag: ${token}`);
      const element: XmlElement = { name, attributes: attributesIn(attributes), children: [], text: '' };
      parent.children.push(element);
      if (closed !== '/') open.push(element);
    }
  }
  const [root] = top.children;
  if (open.length !== 1 || top.children.length !== 1 || !root) throw new Error('Not one closed element');
  return root;
};

/** All elements, in the order of the document. */
export const elementsIn = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...element.children.flatMap(elementsIn),
];
