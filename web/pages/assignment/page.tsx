import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { ACTS, type ActName, mayFollow, type Phase } from '../../../src/assignments/assignment-acts.js';
import { today } from '../../../src/vocabulary/calendar-date.js';
import type { TaskRecord } from '../../api/records.js';
import { StateChip } from '../../chips/assignment-state.js';
import { EvidenceChip } from '../../chips/evidence.js';
import { type UnitRole, useRoleTexts } from '../../chips/roles.js';
import { useMay } from '../../frame/session.js';
import { Button } from '../../ui/antd.js';
import { daysBetween, moment, tableDay, textDay } from '../../ui/dates.js';
import { Facts } from '../../ui/facts.js';
import { To, useAsOf } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { Found, Note } from '../../ui/states.js';
import { ActDrawer } from './act-drawer.js';
import { taskQuery } from './queries.js';
import { Reports } from './reports.js';
import { useTexts } from './texts.js';

const NAMES = Object.keys(ACTS) as ActName[];

export function Component() {
  const t = useTexts();
  const may = useMay();
  const roles = useRoleTexts();
  const asOf = useAsOf();
  const id = Number(useParams().id);
  const task = useQuery(taskQuery(id, asOf));
  const [act, setAct] = useState<ActName | null>(null);
  /** The acts that may follow, by the service's own table; whether this person may is the service's to say. */
  const offered = (record: TaskRecord) =>
    NAMES.filter(
      (name) =>
        !record.withdrawnAt &&
        !asOf &&
        mayFollow(name, record.phase as Phase) &&
        may(ACTS[name].by === 'unit' ? 'reports:write' : 'assignments:decide'),
    );
  return (
    <Found query={task}>
      {(record) => (
        <Page
          title={record.task ?? t('titleOf', { document: record.number ?? record.title })}
          above={
            <nav className="small no-print" aria-label={t('work')}>
              <To to="/work">{t('work')}</To>
            </nav>
          }
          facts={
            <span className="row">
              <StateChip
                state={record.state}
                daysPast={record.daysLate}
                daysLeft={record.deadline === null ? null : daysBetween(asOf ?? today(new Date()), record.deadline)}
              />
              {record.organization ?? record.groupWords}
              {record.deadline && `, ${t('deadline').toLowerCase()} ${textDay(record.deadline)}`}
            </span>
          }
          actions={offered(record).map((name, index) => (
            <Button key={name} type={index === 0 ? 'primary' : 'default'} onClick={() => setAct(name)}>
              {t(`do.${name}`)}
            </Button>
          ))}
        >
          {record.withdrawnAt && <Note tone="amber">{t('withdrawn', { reason: record.withdrawnReason })}</Note>}
          {record.basis === 'reported' && <Note tone="grey">{t('reported')}</Note>}
          <div className="columns">
            <div className="stack">
              <section className="panel">
                <Facts
                  items={[
                    [
                      t('document'),
                      <To to={`/documents/${record.documentId}`}>
                        {[record.number, record.title].filter(Boolean).join(' ')}
                      </To>,
                    ],
                    [
                      t('unit'),
                      record.organizationId ? (
                        <To to={`/units/${record.organizationId}`}>{record.organization}</To>
                      ) : (
                        record.groupWords
                      ),
                    ],
                    [t('role'), roles(record.role as UnitRole)],
                    [t('giver'), record.giverId && <To to={`/units/${record.giverId}`}>{record.giver}</To>],
                    [t('clause'), record.clause],
                    [t('product'), record.product],
                    [t('target'), record.target],
                    [t('frequency'), record.reportFrequency],
                    [t('assignedOn'), textDay(record.assignedOn)],
                    [t('source'), record.source && <span className="prose">{record.source}</span>],
                  ]}
                />
              </section>
              {record.basis !== 'reported' && <Reports task={record} />}
            </div>
            <section className="panel stack">
              <Deadlines task={record} />
              <Acts task={record} />
            </section>
          </div>
          <ActDrawer act={act} task={record} onClose={() => setAct(null)} />
        </Page>
      )}
    </Found>
  );
}

function Deadlines({ task }: { task: TaskRecord }) {
  const t = useTexts();
  const dated = task.deadlines.filter(({ deadline }) => deadline);
  if (dated.length === 0) return null;
  return (
    <div>
      <h2 className="minor">{t('deadlines')}</h2>
      <ul>
        {dated.map((row, index) => (
          <li key={`${row.deadline}-${index}`}>
            {row.grantedBy
              ? t('moved', {
                  from: tableDay(row.previousDeadline),
                  to: tableDay(row.deadline),
                  by: row.grantedBy,
                  on: tableDay(row.on),
                  reason: row.reason,
                })
              : `${t('firstDeadline')}: ${tableDay(row.deadline)}`}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Acts({ task }: { task: TaskRecord }) {
  const t = useTexts();
  return (
    <div className="stack tight">
      <h2 className="minor">{t('acts')}</h2>
      {task.transfers.map((row) => (
        <div key={`${row.fromId}-${row.on}`}>{t('received', { from: row.from, day: textDay(row.on) })}</div>
      ))}
      {task.acts.length === 0 && <p className="muted">{t('noActs')}</p>}
      {task.acts.map((row) => (
        <div key={row.id}>
          <div>
            <span className="strong">{t(`did.${row.act as ActName}`)}</span>, {textDay(row.on)}
          </div>
          {row.reason && <div>{row.reason}</div>}
          {row.act === 'reportDone' && <EvidenceChip evidence={row.evidence} />}
          <div className="small muted">
            {row.recordedBy}, {moment(row.recordedAt)}
          </div>
        </div>
      ))}
    </div>
  );
}
