export const ROLES = ['clerk', 'inspector', 'leader', 'unit_officer', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** What a route may ask for, and the roles that hold it. Over which organisations is a question of scope. */
export const PERMISSIONS = {
  'documents:read': ['clerk', 'inspector', 'leader', 'unit_officer', 'administrator'],
  'documents:write': ['clerk'],
  'organizations:read': ['clerk', 'inspector', 'leader', 'unit_officer', 'administrator'],
  'organizations:write': ['administrator'],
  /** A body that a text names and the register lacks, recorded with the text until somebody checks it. */
  'organizations:report': ['clerk', 'administrator'],
  'catalogues:read': ['clerk', 'inspector', 'leader', 'unit_officer', 'administrator'],
  'catalogues:write': ['administrator'],
  'assignments:read': ['clerk', 'inspector', 'leader', 'unit_officer', 'administrator'],
  'assignments:write': ['clerk', 'leader'],
  'assignments:decide': ['leader'],
  'assignments:act': ['leader', 'unit_officer'],
  'reports:write': ['leader', 'unit_officer'],
  'inspections:read': ['clerk', 'inspector', 'leader', 'unit_officer', 'administrator'],
  'inspections:write': ['inspector'],
  /** A round that a text tells of, recorded with the text. */
  'inspections:report': ['clerk', 'inspector'],
  'recommendations:act': ['inspector', 'leader', 'unit_officer'],
  'readings:write': ['clerk', 'inspector'],
  'imports:write': ['administrator'],
  'exports:read': ['administrator'],
  'office:write': ['administrator'],
  /** What one saves for oneself, or shares with a role. */
  'views:write': ['clerk', 'inspector', 'leader', 'unit_officer', 'administrator'],
  'users:read': ['administrator'],
  'users:write': ['administrator'],
  'audit:read': ['administrator'],
  /** How the server is: its disk, its database, its settings. */
  'operation:read': ['administrator'],
  'backups:write': ['administrator'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;
export const PERMISSION_NAMES = Object.keys(PERMISSIONS) as Permission[];
