/**
 * 一次性事项 Words of a sentence that may not be true again: honours, firsts, foundings, documents issued, meetings held, visits. Also
 * plans with an end and days of the calendar.
 */
const signs =
  /荣获|获评|获得|获批|被评为|评为|授予|表彰|入选|列入全|首个|首次|首创|首批|率先|揭牌|挂牌|成立|组建|启动|出台|印发|修订|通过.{0,12}验收|(?:召开|举办|承办).{0,30}(?:大会|全会|推进会|现场会|启动仪式|论坛|比赛|竞赛)|省委书记|到.{1,10}(?:调研|视察)|作出批示|充分肯定|试点|复核|换届|任命|竣工|建成|投入使用|上线|新颁布|新修订|周年/

/** Whether the sentence tells of something that happened once. */
export const oneOff = (sentence: string): boolean => signs.test(sentence)
