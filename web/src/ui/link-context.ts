import { type ComponentProps, type ComponentType, createContext } from 'react';

export type AnchorProps = Omit<ComponentProps<'a'>, 'href' | 'style'> & { readonly href: string };

/** The router's link, given once by the app; without it every link is a plain one. */
export const LinkContext = createContext<ComponentType<AnchorProps> | undefined>(undefined);
