import { Link, type LinkProps, NavLink, type NavLinkProps, useNavigate, useSearchParams } from 'react-router';

const AS_OF = 'asOf';

/** The day that the page tells of, from the address; null: today. */
export function useAsOf(): string | null {
  return useSearchParams()[0].get(AS_OF);
}

/** An address of ours that keeps the day. */
export function withAsOf(to: string, asOf: string | null): string {
  if (!asOf) return to;
  const [path, query] = to.split('?');
  const params = new URLSearchParams(query);
  if (!params.has(AS_OF)) params.set(AS_OF, asOf);
  return `${path}?${params.toString()}`;
}

/** A link within the page that stays on the chosen day. */
export function To({ to, ...rest }: LinkProps & { to: string }) {
  return <Link to={withAsOf(to, useAsOf())} {...rest} />;
}

export function NavTo({ to, ...rest }: NavLinkProps & { to: string }) {
  return <NavLink to={withAsOf(to, useAsOf())} {...rest} />;
}

export function useGo(): (to: string, options?: { replace?: boolean }) => void {
  const navigate = useNavigate();
  const asOf = useAsOf();
  return (to, options) => void navigate(withAsOf(to, asOf), options);
}

/** Reads and changes parts of the address's query; an empty value leaves it; any change but of the page goes to page 1. */
export function useQueryParts(): [URLSearchParams, (parts: Record<string, string | null | undefined>) => void] {
  const [params, setParams] = useSearchParams();
  const set = (parts: Record<string, string | null | undefined>) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        if (!('page' in parts)) next.delete('page');
        for (const [name, value] of Object.entries(parts)) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
        return next;
      },
      { replace: true },
    );
  return [params, set];
}
