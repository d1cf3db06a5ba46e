import type { Bilingual } from '@renkei/law';

// field | Japanese | English. Fields of all registers that a rule may give as evidence.
const FIELDS = `
name | 氏名・名称 | name
nameKanji | 漢字氏名 | name in kanji
nameKana | 片仮名氏名 | name in katakana
nameLatin | ローマ字氏名 | name in Latin letters
birthDate | 生年月日 | date of birth
sex | 性別 | sex
nationality | 国籍・地域 | nationality
japaneseFrom | 日本国籍の取得の日 | Japanese since
trueFrom | 効力の始まり | true from
cardNumber | 在留カード番号 | card number
cardNumberAsWritten | 届出に書かれたカード番号 | card number as written
issuedOn | 交付の日 | day of issue
validUntil | 有効期間の満了 | valid until
lapsedOn | 失効の日 | day of lapse
status | 在留資格 | status of residence
detail | 分野・区分 | field or kind
from | 始まりの日 | first day
until | 終わりの日 | last day
period | 期間 | period
filedOn | 申請・届出の日 | day of filing
filedBy | 方法 | how it was filed
decision | 結果 | decision
decidedOn | 結果の日 | day of the decision
kind | 種類 | kind
mayWork | 就労の可否 | may work
limits | 条件 | limits
corporateNumber | 法人番号 | corporate number
jointCorporateNumbers | 共同で行う法人 | joint implementers
supervisingCorporateNumber | 監理団体 | supervising body
movement | 出国・入国 | departure or entry
on | 日 | day
reEntry | 再入国許可 | re-entry permission
diedOn | 死亡の日 | day of death
establishmentNumber | 事業所番号 | establishment number
employerKey | 事業所 | establishment
insuredNumber | 被保険者番号 | insured number
separatedOn | 離職の日 | day of separation
hiredOn | 雇入れの日 | day of hire
recordedOn | 届出の日 | day of the notice
form | 様式 | form
statusAsWritten | 届出の在留資格 | status as written
statusSlug | 届出の在留資格 | status as written
statusDetail | 届出の分野 | field as written
statusNotRecognised | 読み取れない在留資格 | status not recognised
stayUntilAsWritten | 届出の在留期間の満了 | period of stay as written
permissionAsWritten | 届出の資格外活動許可 | permission as written
nationalityAsWritten | 届出の国籍・地域 | nationality as written
weeklyHours | 1週の所定労働時間 | weekly hours
dispatchCode | 派遣・請負 | dispatch or contract
employerName | 事業所の名称 | name of the establishment
employerAddress | 事業所の所在地 | address of the establishment
wageForm | 賃金の支払いの形 | form of payment
monthlyWage | 賃金の月額（千円） | monthly wage (thousand yen)
organisation | 機関の名称 | organisation
planId | 計画 | plan
quota | 受入れの枠 | quota
field | 分野 | field
endReason | 終わった理由 | why it ended
listedOn | 名簿に載った日 | day of listing
reason | 理由 | reason
happenedOn | 起きた日 | day it happened
reportedBy | 届け出た者 | who reported it
prefecture | 都道府県 | prefecture
address | 所在地 | address
industry | 産業 | industry
publicBody | 公的機関 | public body
succeedsCorporateNumber | 承継した法人 | succeeds
size | 規模 | size
openedOn | 開いた日 | day of opening
closedOn | 閉じた日 | day of closing
licenceNumber | 許可番号 | licence number
premises | 営業所 | premises
grantedOn | 許可の日 | day of the licence
endedOn | 終わった日 | day it ended
topic | 案内の主題 | topic
givenOn | 案内の日 | day of the guidance
answeredOn | 回答の日 | day of the answer
residentId | 在留者 | resident
completeUntil | 反映日 | complete until
`;

/** What a field of a register is called, whichever register it is. */
export const fieldNames: Readonly<Record<string, Bilingual>> = Object.fromEntries(
  FIELDS.trim()
    .split('\n')
    .map((line) => {
      const [field = '', ja = '', en = ''] = line.split(' | ');
      return [field, { ja, en }];
    }),
);
