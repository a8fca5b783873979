import { useState } from 'react';
import { today } from '../../src/vocabulary/calendar-date.js';
import { Button, Popover } from '../ui/antd.js';
import { tableDay, textDay } from '../ui/dates.js';
import { DayInput } from '../ui/day-input.js';
import { Icon } from '../ui/icon.js';
import { useAsOf, useQueryParts } from '../ui/link.js';
import { useFrameTexts } from './texts.js';

/** The day that every page tells of. */
export function AsOf() {
  const t = useFrameTexts();
  const asOf = useAsOf();
  const [, setParts] = useQueryParts();
  const [open, setOpen] = useState(false);
  const choose = (day: string | null) => {
    setOpen(false);
    setParts({ asOf: day && day !== today(new Date()) ? day : null });
  };
  return (
    <Popover
      trigger="click"
      open={open}
      onOpenChange={setOpen}
      placement="bottomRight"
      content={
        <div className="stack tight as-of-box">
          <DayInput label={t('asOf')} value={asOf ?? ''} onChange={(day) => choose(day || null)} />
          <Button size="small" onClick={() => choose(null)}>
            {t('backToToday')}
          </Button>
        </div>
      }
    >
      <button type="button" className="frame-button" aria-expanded={open}>
        <span className="wide-only muted">{t('asOf')} </span>
        <Icon name="calendar" /> <span>{asOf ? tableDay(asOf) : t('todayDay')}</span>
      </button>
    </Popover>
  );
}

/** So that nobody mistakes the past for now. */
export function AsOfBanner() {
  const t = useFrameTexts();
  const asOf = useAsOf();
  const [, setParts] = useQueryParts();
  if (!asOf) return null;
  const future = asOf > today(new Date());
  return (
    <div className="as-of-banner" role="status">
      <Icon name="history" /> {t(future ? 'future' : 'past', { day: textDay(asOf) })}{' '}
      <button type="button" className="plain-button no-print" onClick={() => setParts({ asOf: null })}>
        {t('backToToday')}
      </button>
    </div>
  );
}
