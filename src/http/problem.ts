import type { FieldCode, ProblemCode } from '../texts/texts.js';

export type Params = Record<string, string | number | null>;

/** What is wrong with one field: its path in the request, and a translated sentence by code. */
export interface FieldProblem {
  field: string;
  code: FieldCode;
  params?: Params;
}

/** An answer that is not a success: RFC 9457, translated for the reader when it leaves. */
export class Problem extends Error {
  private constructor(
    readonly status: number,
    readonly code: ProblemCode,
    readonly params: Params = {},
    readonly errors: FieldProblem[] = [],
    /** Further members of the answer, e.g. the current record of a lost race. */
    readonly extra: Record<string, unknown> = {},
    readonly headers: Record<string, string> = {},
  ) {
    super(code);
  }

  /** 400: the request can't be read at all. */
  static malformed(code: ProblemCode, params?: Params): Problem {
    return new Problem(400, code, params);
  }

  /** 422 with one entry for each wrong field. */
  static invalid(...errors: FieldProblem[]): Problem {
    return new Problem(422, 'invalid', {}, errors);
  }

  static field(field: string, code: FieldCode, params?: Params): Problem {
    return Problem.invalid({ field, code, params });
  }

  /** 413 for a file that is larger than it may be. */
  static tooLarge(field: string, max: number): Problem {
    return new Problem(413, 'fileTooLarge', { max }, [{ field, code: 'fileTooLarge', params: { max } }]);
  }

  /** 422 for a request that no single field makes wrong. */
  static refused(code: ProblemCode, params?: Params, extra?: Record<string, unknown>): Problem {
    return new Problem(422, code, params, [], extra);
  }

  static signIn(code: ProblemCode = 'signIn'): Problem {
    return new Problem(401, code);
  }

  static forbidden(code: ProblemCode = 'forbidden', params?: Params): Problem {
    return new Problem(403, code, params);
  }

  /** The same for what does not exist and for what the reader may not see. */
  static notFound(): Problem {
    return new Problem(404, 'notFound');
  }

  static conflict(code: ProblemCode, params?: Params, extra?: Record<string, unknown>): Problem {
    return new Problem(409, code, params, [], extra);
  }

  /** 412 with the record as it is now. */
  static stale(current: unknown): Problem {
    return new Problem(412, 'stale', {}, [], { current });
  }

  static preconditionRequired(): Problem {
    return new Problem(428, 'ifMatchRequired');
  }

  static tooMany(retryAfter: number): Problem {
    return new Problem(429, 'tooManySignIns', { seconds: retryAfter }, [], {}, { 'retry-after': String(retryAfter) });
  }

  /** 503 while others are served or the database is away: nothing was written. */
  static busy(): Problem {
    return new Problem(503, 'busy', {}, [], {}, { 'retry-after': '1' });
  }

  /** 503 when the disk is full: nothing was written. */
  static storageFull(): Problem {
    return new Problem(503, 'storageFull', {}, [], {}, { 'retry-after': '30' });
  }

  /** 503 when nobody can tell whether it was written. */
  static unsure(): Problem {
    return new Problem(503, 'unsure', {}, [], {}, { 'retry-after': '1' });
  }

  static withStatus(status: number, code: ProblemCode, params?: Params): Problem {
    return new Problem(status, code, params);
  }
}
