/**
 * ICRRA Appended Tables 1 and 2. `endless`: the period has no end. `exempt`: outside the notice of LPA 28, so no rule
 * about a notice may ask anything of the person. Source: domain facts 2.1, with its sources.
 */
export type StatusOfResidence = {
  readonly slug: string;
  readonly ja: string;
  readonly en: string;
  readonly endless?: true;
  readonly exempt?: true;
};

export const statusesOfResidence: readonly StatusOfResidence[] = [
  { slug: 'diplomat', ja: '外交', en: 'Diplomat', exempt: true },
  { slug: 'official', ja: '公用', en: 'Official', exempt: true },
  { slug: 'professor', ja: '教授', en: 'Professor' },
  { slug: 'artist', ja: '芸術', en: 'Artist' },
  { slug: 'religious_activities', ja: '宗教', en: 'Religious Activities' },
  { slug: 'journalist', ja: '報道', en: 'Journalist' },
  { slug: 'highly_skilled_1', ja: '高度専門職1号', en: 'Highly Skilled Professional (i)' },
  { slug: 'highly_skilled_2', ja: '高度専門職2号', en: 'Highly Skilled Professional (ii)', endless: true },
  { slug: 'business_manager', ja: '経営・管理', en: 'Business Manager' },
  { slug: 'legal_accounting', ja: '法律・会計業務', en: 'Legal/Accounting Services' },
  { slug: 'medical', ja: '医療', en: 'Medical Services' },
  { slug: 'researcher', ja: '研究', en: 'Researcher' },
  { slug: 'instructor', ja: '教育', en: 'Instructor' },
  {
    slug: 'engineer_humanities_intl',
    ja: '技術・人文知識・国際業務',
    en: 'Engineer/Specialist in Humanities/International Services',
  },
  { slug: 'intra_company', ja: '企業内転勤', en: 'Intra-company Transferee' },
  { slug: 'nursing_care', ja: '介護', en: 'Nursing Care' },
  { slug: 'entertainer', ja: '興行', en: 'Entertainer' },
  { slug: 'skilled_labor', ja: '技能', en: 'Skilled Labor' },
  { slug: 'ssw_1', ja: '特定技能1号', en: 'Specified Skilled Worker (i)' },
  { slug: 'ssw_2', ja: '特定技能2号', en: 'Specified Skilled Worker (ii)' },
  { slug: 'titp_1', ja: '技能実習1号', en: 'Technical Intern Training (i)' },
  { slug: 'titp_2', ja: '技能実習2号', en: 'Technical Intern Training (ii)' },
  { slug: 'titp_3', ja: '技能実習3号', en: 'Technical Intern Training (iii)' },
  { slug: 'cultural_activities', ja: '文化活動', en: 'Cultural Activities' },
  { slug: 'temporary_visitor', ja: '短期滞在', en: 'Temporary Visitor' },
  { slug: 'student', ja: '留学', en: 'Student' },
  { slug: 'trainee', ja: '研修', en: 'Trainee' },
  { slug: 'dependent', ja: '家族滞在', en: 'Dependent' },
  { slug: 'designated_activities', ja: '特定活動', en: 'Designated Activities' },
  { slug: 'permanent_resident', ja: '永住者', en: 'Permanent Resident', endless: true },
  { slug: 'spouse_of_japanese', ja: '日本人の配偶者等', en: 'Spouse or Child of Japanese National' },
  { slug: 'spouse_of_pr', ja: '永住者の配偶者等', en: 'Spouse or Child of Permanent Resident' },
  { slug: 'long_term_resident', ja: '定住者', en: 'Long-Term Resident' },
  {
    slug: 'special_permanent_resident',
    ja: '特別永住者',
    en: 'Special Permanent Resident',
    endless: true,
    exempt: true,
  },
];

const bySlug = new Map(statusesOfResidence.map((status) => [status.slug, status]));

/** May miss: an unknown slug is kept as written and never guessed. */
export function findStatus(slug: string): StatusOfResidence | undefined {
  return bySlug.get(slug);
}
