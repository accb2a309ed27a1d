/** Cytoscape is large: it comes in after the first picture. */
export const loadCanvas = async () => ({ default: (await import('./GraphCanvas.tsx')).GraphCanvas });
