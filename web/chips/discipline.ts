import { defineTexts } from '../texts/i18n.js';
import { useTermName } from './terms.js';

const useTexts = defineTexts(
  'discipline',
  { organization: '{{form}} tổ chức đảng', member: '{{form}} đảng viên' },
  { organization: 'Organisations: {{form}}', member: 'Members: {{form}}' },
);

/** "Khiển trách đảng viên", for a code of the catalogue discipline_form: it begins with whom it meets. */
export function useDisciplineName(): (code: string) => string {
  const t = useTexts();
  const name = useTermName('discipline_form');
  return (code) => {
    const target = code.startsWith('organization') ? 'organization' : code.startsWith('member') ? 'member' : null;
    return target ? t(target, { form: name(code) }) : name(code);
  };
}
