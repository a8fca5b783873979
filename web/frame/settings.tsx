import { speak, useLanguage } from '../texts/i18n.js';
import { Icon } from '../ui/icon.js';
import { useShade } from '../ui/shade.js';
import { useFrameTexts } from './texts.js';

/** Language and shade. */
export function Settings() {
  const t = useFrameTexts();
  const language = useLanguage();
  const { shade, toggle } = useShade();
  return (
    <div className="settings" role="group" aria-label={t('language')}>
      {(['vi', 'en'] as const).map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          className="frame-button"
          aria-pressed={language === each}
          onClick={() => speak(each)}
        >
          {each}
        </button>
      ))}
      <button
        type="button"
        className="frame-button"
        aria-label={shade === 'dark' ? t('light') : t('dark')}
        title={shade === 'dark' ? t('light') : t('dark')}
        onClick={toggle}
      >
        <Icon name={shade === 'dark' ? 'sun' : 'moon'} />
      </button>
    </div>
  );
}
