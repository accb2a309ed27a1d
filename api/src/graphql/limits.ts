export const limitRules = [];
export const maxTokens = 5000;
