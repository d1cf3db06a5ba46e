/** 都道府県 by JIS X 0401 code − 1: name, share of foreign workers and of establishments in per cent (domain facts 8.3). */
const TABLE = `北海道 1.4 2.1|青森県 0.2 0.3|岩手県 0.3 0.4|宮城県 0.8 0.9|秋田県 0.1 0.2|山形県 0.3 0.4|福島県 0.6 0.7
茨城県 2.5 2.6|栃木県 1.7 1.5|群馬県 2.7 1.8|埼玉県 5.0 5.1|千葉県 3.9 4.4|東京都 28.1 25.7|神奈川県 5.8 6.5
新潟県 0.6 0.8|富山県 0.7 0.8|石川県 0.6 0.7|福井県 0.6 0.5|山梨県 0.5 0.6|長野県 1.2 1.5|岐阜県 2.0 1.7
静岡県 3.9 3.1|愛知県 10.3 7.9|三重県 1.8 1.5|滋賀県 1.2 0.9|京都府 1.2 1.6|大阪府 6.5 7.6|兵庫県 2.6 3.1
奈良県 0.4 0.5|和歌山県 0.2 0.3|鳥取県 0.2 0.2|島根県 0.3 0.3|岡山県 1.2 1.1|広島県 2.1 2.0|山口県 0.5 0.6
徳島県 0.3 0.4|香川県 0.6 0.7|愛媛県 0.6 0.7|高知県 0.2 0.3|福岡県 3.1 3.7|佐賀県 0.3 0.3|長崎県 0.3 0.5
熊本県 0.8 1.1|大分県 0.4 0.6|宮崎県 0.3 0.4|鹿児島県 0.5 0.7|沖縄県 0.6 0.9`;

export type Prefecture = {
  /** JIS X 0401, two digits. */
  readonly code: string;
  readonly name: string;
  readonly workers: number;
  readonly establishments: number;
};

export const prefectures: readonly Prefecture[] = TABLE.split(/[|\n]/u).map((line, index) => {
  const [name = '', workers, establishments] = line.split(' ');
  return {
    code: String(index + 1).padStart(2, '0'),
    name,
    workers: Number(workers),
    establishments: Number(establishments),
  };
});
