import { Model } from 'survey-core';
import 'survey-core/i18n/danish';
import { renderSurvey } from 'survey-js-ui';
import 'survey-core/survey-core.min.css';

window.mountSurvey = (/** @type {object} */ survey, /** @type {Element} */ container) =>
  renderSurvey(new Model(survey), container);
