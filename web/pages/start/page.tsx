import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { correctOffice, type Office, officeQuery } from '../../api/office.js';
import { PasteTree } from '../../forms/tree/paste-tree.js';
import { Lost } from '../../frame/lost.js';
import { useMay } from '../../frame/session.js';
import { Button } from '../../ui/antd.js';
import { count } from '../../ui/dates.js';
import { Field, TextInput } from '../../ui/field.js';
import { To, useGo, useQueryParts } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { Found, ProblemNote } from '../../ui/states.js';
import { useWrite } from '../../ui/write.js';
import { useTexts } from './texts.js';
import './page.css';

const STEPS = ['office', 'units', 'next'] as const;
type Step = (typeof STEPS)[number];

/** The first start: the office's name, its units, and where to go on. Each step may be left out. */
export function Component() {
  const t = useTexts();
  const go = useGo();
  const [params, setParts] = useQueryParts();
  const office = useQuery(officeQuery);
  const finish = useWrite((version: number, key) => correctOffice(version, { guided: true }, key), {
    touches: ['office'],
  });
  if (!useMay()('office:write')) return <Lost />;
  const asked = params.get('step');
  const step: Step = STEPS.find((each) => each === asked) ?? 'office';
  const leave = (version: number) => finish.mutate(version, { onSettled: () => go('/') });
  return (
    <Found query={office}>
      {(record) => (
        <Page
          title={t('title')}
          facts={t('facts')}
          actions={<Button onClick={() => leave(record.version)}>{t('skip')}</Button>}
        >
          <ol className="steps" aria-label={t('steps')}>
            {STEPS.map((each, index) => (
              <li key={each}>
                <button
                  type="button"
                  className={`step ${each === step ? 'current' : ''}`}
                  aria-current={each === step ? 'step' : undefined}
                  onClick={() => setParts({ step: each })}
                >
                  <span className="step-number">{index + 1}</span> {t(`step.${each}`)}
                </button>
              </li>
            ))}
          </ol>
          {step === 'office' && (
            <OfficeName key={record.version} office={record} onDone={() => setParts({ step: 'units' })} />
          )}
          {step === 'units' && (
            <>
              <p>
                {t(record.organizations > 0 ? 'unitsThere' : 'unitsNone', { count: count(record.organizations) })}{' '}
                <button type="button" className="plain-button" onClick={() => setParts({ step: 'next' })}>
                  {t('later')}
                </button>
              </p>
              <PasteTree mayHang={record.organizations > 0} onWritten={() => setParts({ step: 'next' })} />
            </>
          )}
          {step === 'next' && (
            <div className="panel stack">
              <p>{t('ready', { count: count(record.organizations) })}</p>
              <ul className="stack tight">
                <li>
                  <To to="/administration">{t('toUsers')}</To>
                </li>
                <li>
                  <To to="/documents/new">{t('toRegister')}</To>
                </li>
                <li>
                  <To to="/units">{t('toUnits')}</To>
                </li>
              </ul>
              <div>
                <Button type="primary" loading={finish.isPending} onClick={() => leave(record.version)}>
                  {t('finish')}
                </Button>
              </div>
            </div>
          )}
        </Page>
      )}
    </Found>
  );
}

function OfficeName({ office, onDone }: { office: Office; onDone(): void }) {
  const t = useTexts();
  const [name, setName] = useState(office.name ?? '');
  const save = useWrite((now: string, key) => correctOffice(office.version, { name: now }, key), {
    touches: ['office'],
    onDone,
  });
  const submit = () => {
    if (name.trim() === (office.name ?? '')) onDone();
    else if (!save.isPending) save.mutate(name.trim());
  };
  return (
    <form
      className="panel form"
      aria-label={t('step.office')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field label={t('name')} hint={t('nameHint')} span={3}>
        <TextInput value={name} onChange={setName} autoFocus />
      </Field>
      {save.error && (
        <div className="span-3">
          <ProblemNote error={save.error} />
        </div>
      )}
      <div className="span-3 row">
        <Button type="primary" htmlType="submit" disabled={name.trim() === ''} loading={save.isPending}>
          {t('goOn')}
        </Button>
        <Button onClick={onDone}>{t('later')}</Button>
      </div>
    </form>
  );
}
