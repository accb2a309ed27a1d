// The types of papaparse name one type of browsers, which Node's types lack.
type BufferSource = ArrayBufferView | ArrayBuffer;
