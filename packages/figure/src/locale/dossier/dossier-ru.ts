import type { DossierWords } from './words.ts';

/** Russian words of the further part of a card; not yet reviewed by a native reader. */
export const dossier: DossierWords = {
  claims: 'Что утверждается',
  memberships: 'Членство',
  stance: 'Позиция на эту дату',
  identifiers: 'Идентификаторы',
  unchecked: 'написание не проверено',
  confirmed: (date) => `последнее подтверждение: ${date}`,
  read: (date) => `прочитано: ${date}`,
  undated: 'дата не указана',
  ended: 'завершено',
  unsure: 'неизвестно, было ли так уже на эту дату',
  several: 'На эту дату в должности указано более одного человека.',
  nothing: (date) =>
    `По состоянию на ${date} не зафиксированы ни должности, ни действия, ни утверждения этого участника.`,
  trend: (partner) => `Торговля по годам, партнёр: ${partner}`,
  keys: 'Стрелки: вперёд и назад; Page Up и Page Down: по разделам; Tab: к источникам; Enter: выделить; Escape: снять.',
  contest: 'В карточке что-то неверно? Напишите:',
  level: {
    diplomats: 'дипломаты',
    envoys: 'представители',
    charge: 'временный поверенный в делах',
    ambassador: 'посол',
    'ambassador-credentials': 'посол, верительные грамоты приняты',
    consulate: 'консульство',
    'head of mission (rank variously given)': 'глава представительства, ранг указан по-разному',
  },
  stage: {
    announcement: 'объявление',
    intention: 'намерение',
    'decision, body disputed': 'решение; чьё именно, оспаривается',
    restated: 'повторное заявление',
    'restated or legal effect, unclear': 'повторное заявление или вступление в силу: неясно',
    suspension: 'приостановление',
    disputed: 'оспаривается',
  },
};
