/** Finnish words, like the paths: addresses are printed and read aloud. */
export const codeParameter = 'koodi';
export const pageParameter = 'sivu';
export const subjectParameter = 'aihe';
