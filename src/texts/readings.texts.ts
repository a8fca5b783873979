import type { TextBlock } from './text-block.js';

/** What is said about readings and about running the register. */
export const readingsTexts = {
  vi: {
    problems: {
      backupByPgDump:
        'Sổ này nằm trên PostgreSQL. Hãy sao lưu bằng: pg_dump --format=custom --file=so-chi-dao.dump "$DATABASE_URL", và chép thư mục tệp đính kèm (FILES_DIR). Phục hồi bằng: pg_restore --clean --if-exists --dbname="$DATABASE_URL" so-chi-dao.dump.',
    },
    fields: {},
    warnings: {},
  },
  en: {
    problems: {
      backupByPgDump:
        'This register lies on PostgreSQL. Back it up with: pg_dump --format=custom --file=so-chi-dao.dump "$DATABASE_URL", and copy the folder of attachments (FILES_DIR). Restore with: pg_restore --clean --if-exists --dbname="$DATABASE_URL" so-chi-dao.dump.',
    },
    fields: {},
    warnings: {},
  },
} as const satisfies TextBlock;
