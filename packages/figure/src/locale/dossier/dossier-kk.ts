import type { DossierWords } from './words.ts';

/** Kazakh words of the further part of a card; not yet reviewed by a native reader. */
export const dossier: DossierWords = {
  claims: 'Не айтылады',
  memberships: 'Мүшелік',
  stance: 'Осы күнгі ұстаным',
  identifiers: 'Сәйкестендіргіштер',
  unchecked: 'жазылуы тексерілмеген',
  confirmed: (date) => `соңғы расталуы: ${date}`,
  read: (date) => `оқылған күні: ${date}`,
  undated: 'күні көрсетілмеген',
  ended: 'аяқталған',
  unsure: 'осы күні солай болған-болмағаны белгісіз',
  several: 'Бұл күнге бірнеше лауазым иесі көрсетілген.',
  nothing: (date) =>
    `Бұл қатысушының лауазымы, әрекеті немесе мәлімдемесі туралы мәлімет жоқ. Күні: ${date}.`,
  trend: (partner) => `Жылдар бойынша сауда, серіктес: ${partner}`,
  keys: 'Бағыт пернелері: алға және артқа; Page Up және Page Down: бөлімнен бөлімге; Tab: дереккөздерге; Enter: белгілеу; Escape: алу.',
  contest: 'Карточкада қате бар ма? Жазыңыз:',
  level: {
    diplomats: 'дипломаттар',
    envoys: 'өкілдер',
    charge: 'уақытша сенімді өкіл',
    ambassador: 'елші',
    'ambassador-credentials': 'елші, сенім грамотасы қабылданған',
    consulate: 'консулдық',
    'head of mission (rank variously given)': 'өкілдік басшысы, дәрежесі әртүрлі көрсетілген',
  },
  stage: {
    announcement: 'хабарландыру',
    intention: 'ниет',
    'decision, body disputed': 'шешім; қай орган қабылдағаны даулы',
    restated: 'қайта мәлімделген',
    'restated or legal effect, unclear': 'қайта мәлімделген немесе күшіне енген: анық емес',
    suspension: 'тоқтата тұру',
    disputed: 'даулы',
  },
};
