import { Search, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../../components/ui/class-names';
import { fieldLook } from '../../../components/ui/field-look';
import { IconButton } from '../../../components/ui/icon-button';
import type { Way } from '../use-way';
import { resultListId } from './result-list';

export interface SearchBoxProps {
  way: Way;
  /** Whether lines to choose from are in view. */
  isExpanded: boolean;
  /** Id of the line that Enter opens. */
  chosenOption: string | undefined;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Where one types: Chinese, pinyin or English. Its arrow keys choose among the lines below. */
export function SearchBox({ way: { box, typed, type }, isExpanded, chosenOption, onKeyDown }: SearchBoxProps) {
  const { t } = useTranslation('pages');
  return (
    <search className="relative block min-w-0 flex-1">
      <Search aria-hidden="true" className="pointer-events-none absolute top-2.25 left-2.75 size-4.5 text-faint" />
      <input
        ref={box}
        type="text"
        role="combobox"
        aria-label={t('popup.search.label')}
        aria-autocomplete="list"
        aria-expanded={isExpanded}
        aria-controls={isExpanded ? resultListId : undefined}
        aria-activedescendant={chosenOption}
        placeholder={t('popup.search.placeholder')}
        value={typed}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        onKeyDown={onKeyDown}
        onChange={(event) => type(event.currentTarget.value)}
        className={classNames('py-1.25 pr-9 pl-9.5 text-15/6', fieldLook)}
      />
      {typed !== '' && (
        <span className="absolute top-0.75 right-0.75">
          <IconButton label={t('popup.search.clear')} onClick={() => {
            type('');
            box.current?.focus();
          }}>
            <X aria-hidden="true" />
          </IconButton>
        </span>
      )}
    </search>
  );
}
