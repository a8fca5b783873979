import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { correctOffice, officeQuery } from '../api/office.js';
import { To } from '../ui/link.js';
import { useWrite } from '../ui/write.js';
import { useMay } from './session.js';
import { useFrameTexts } from './texts.js';

/** On a register without units: shows an administrator the way, until it is gone or put off. */
export function FirstStart() {
  const t = useFrameTexts();
  const mayWrite = useMay()('office:write');
  const { pathname } = useLocation();
  const { data: office } = useQuery({ ...officeQuery, enabled: mayWrite });
  const putOff = useWrite((version: number, key) => correctOffice(version, { guided: true }, key), {
    touches: ['office'],
  });
  if (!office || office.guided || office.organizations > 0 || pathname === '/start') return null;
  return (
    <div className="as-of-banner no-print" role="status">
      {t('freshRegister')} <To to="/start">{t('toStart')}</To> ·{' '}
      <button type="button" className="plain-button" onClick={() => putOff.mutate(office.version)}>
        {t('putOff')}
      </button>
    </div>
  );
}
