import { createInstance } from 'i18next';
import * as react from 'react';
import * as dom from 'react-dom';
import * as client from 'react-dom/client';
import { I18nextProvider, useTranslation } from 'react-i18next';
import * as jsxRuntime from 'react/jsx-runtime';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideLibraries } from '../utils/shared-libraries';

/** What draws, for all that is built with `modules/shared-libraries`. */
export default defineUnlistedScript(() => provideLibraries('drawing-libraries', {
  i18next: { createInstance }, react, 'react-dom': dom, 'react-dom/client': client, 'react-i18next': { I18nextProvider, useTranslation }, 'react/jsx-runtime': jsxRuntime,
}));
