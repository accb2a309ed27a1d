// WebAssembly text as a TypeScript module that holds its bytes.
import wabt from 'wabt';

/** What stands in kernel-bytes.ts for this text. */
export const kernelSourceOf = async (text: string): Promise<string> => {
  const assembler = await wabt();
  const parsed = assembler.parseWat('pairs.wat', text, { simd: true, threads: true });
  const { buffer } = parsed.toBinary({});
  parsed.destroy();
  const lines =
    Buffer.from(buffer)
      .toString('hex')
      .match(/.{1,112}/gu) ?? [];
  return `// Generated from pairs.wat by tests/tools/make-kernel.ts.
const hex = [
${lines.map((line) => `  '${line}',`).join('\n')}
].join('');

export const kernelBytes = (): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (two) => Number.parseInt(two, 16));
`;
};
