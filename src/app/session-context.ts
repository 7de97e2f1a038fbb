import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Document, Session, Surface } from './session';
import type { Workspace } from './workspace';

/** Hands the session down to the shell's parts. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** The session of this run. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined)
    throw new Error('useSession: render inside SessionContext.');
  return session;
}

/** The open document; `undefined` while it is being opened. */
export function useDocument(): Document | undefined {
  return useStore(useSession().document);
}

/** The workspace, or a part of it that alone sets off a new rendering. */
export function useWorkspace<Part>(part: (whole: Workspace) => Part): Part {
  return useStore(useSession().workspace, part);
}

/** A part of the surface. */
export function useSurface<Part>(part: (whole: Surface) => Part): Part {
  return useStore(useSession().surface, part);
}
