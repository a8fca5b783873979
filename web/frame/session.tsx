import { createContext, useContext } from 'react';
import type { Role, Session } from '../api/session.js';

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext;

/** Who is signed in. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside the frame');
  return session;
}

/** Whether the service gave this permission: what is shown follows from it, what is allowed the service decides. */
export function useMay(): (permission: string) => boolean {
  const { permissions } = useSession();
  return (permission) => permissions.includes(permission);
}

export function useHolds(): (role: Role) => boolean {
  const { grants } = useSession();
  return (role) => grants.some((grant) => grant.role === role);
}
