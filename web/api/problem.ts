export interface FieldError {
  field: string;
  code: string;
  message: string;
}

/** An answer that is not a success, as the service words it; status 0: no answer came. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly errors: FieldError[] = [],
    /** The whole answer: 409 and 412 carry the record in question. */
    readonly body: Record<string, unknown> = {},
    readonly requestId: string | null = null,
  ) {
    super(detail || code);
  }

  /** What is wrong with a field, in words. */
  of(field: string): string | undefined {
    return this.errors.find((error) => error.field === field)?.message;
  }
}

interface ProblemJson {
  code?: string;
  detail?: string;
  title?: string;
  errors?: FieldError[];
}

/** `error` is what the answer's body said. */
export function problemFrom(error: unknown, response: Response): ProblemError {
  const body = (typeof error === 'object' && error !== null ? error : {}) as ProblemJson & Record<string, unknown>;
  const { code = String(response.status), detail = body.title ?? '', errors = [] } = body;
  return new ProblemError(response.status, code, detail, errors, body, response.headers.get('x-request-id'));
}

export const noAnswer = (): ProblemError => new ProblemError(0, 'offline', '');
