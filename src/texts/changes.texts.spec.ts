import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ACTS as TASK_ACTS } from '../assignments/assignment-acts.js';
import { AUDIT_ACTIONS } from '../audit/audit-actions.js';
import { acts as REMEDY_ACTS } from '../inspections/recommendation-acts.js';
import { actSentence } from './changes.texts.js';

const SRC = fileURLToPath(new URL('..', import.meta.url));

/** Codes of acts that stand in calls which write the log. */
function written(): string[] {
  const codes = new Set<string>();
  for (const file of readdirSync(SRC, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.endsWith('.spec.ts') || file.startsWith('texts') || file.startsWith('audit')) {
      continue;
    }
    const text = readFileSync(join(SRC, file), 'utf8');
    if (!/audit\.(?:append|note)\(|action: AuditAction|correctIn\(/.test(text)) continue; // "this.audit.note("
    for (const [, code] of text.matchAll(/'([a-zA-Z_]+\.[a-zA-Z-]+)'/g)) codes.add(code!); // 'document.no-task'
  }
  return [...codes];
}

describe('The acts of the log', () => {
  it('are told in both languages, each by words of its own', () => {
    for (const language of ['vi', 'en'] as const) {
      const sentences = AUDIT_ACTIONS.map((action) => actSentence(language, action));
      expect(
        sentences.filter((sentence) => /[{}]/.test(sentence) || AUDIT_ACTIONS.includes(sentence as never)),
      ).toEqual([]);
      expect(new Set(sentences).size).toBe(AUDIT_ACTIONS.length);
    }
  });

  it('are those that the service writes, and no others', () => {
    const composed = [
      ...Object.keys(TASK_ACTS).map((act) => `assignment.${act}`),
      ...Object.keys(REMEDY_ACTS).map((act) => `recommendation.${act}`),
      ...['assignment', 'inspection', 'finding', 'book_entry', 'attachment'].map((kind) => `${kind}.settle`),
      ...['different', 'undecided'].map((decision) => `look_alike_decision.${decision}`),
      ...['document_type', 'body_kind', 'term', 'holiday'].flatMap((kind) => [`${kind}.add`, `${kind}.correct`]),
    ];
    const kinds = new Set(AUDIT_ACTIONS.map((action) => action.split('.')[0]));
    const found = [...written().filter((code) => kinds.has(code.split('.')[0]!)), ...composed];
    const permissionsAside = found.filter((code) => !code.includes(':'));
    expect([...new Set(permissionsAside)].sort()).toEqual([...AUDIT_ACTIONS].sort());
  });

  it('name their records where these may be named', () => {
    expect(actSentence('vi', 'assignment.give', { document: '55-QĐ/TU', organization: 'Đảng ủy xã Song Lô' })).toBe(
      'Giao 55-QĐ/TU cho Đảng ủy xã Song Lô',
    );
    expect(actSentence('vi', 'inspection.add')).toBe('Lập cuộc kiểm tra, giám sát');
    expect(actSentence('vi', 'inspection.add', { inspection: 'Dân vận' })).toBe('Lập cuộc “Dân vận”');
    expect(actSentence('vi', 'thing.of-another-release')).toBe('Thing.of-another-release');
  });
});
