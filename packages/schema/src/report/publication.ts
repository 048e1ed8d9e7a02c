import * as z from 'zod/mini'

const word = z.optional(z.string())
const words = z.optional(z.readonly(z.array(z.string())))

/** 站点 Tags of a whole site. */
export const PublicationSite = z.readonly(
  z.object({
    /** SiteName 政府网站规范名称 */ name: word,
    /** SiteDomain 英文域名, without a protocol */ domain: word,
    /** SiteIDCode 政府网站标识码, ten digits */ idCode: word,
  }),
)
export type PublicationSite = z.infer<typeof PublicationSite>

/** 栏目 Tags of a column. */
export const PublicationColumn = z.readonly(
  z.object({
    /** ColumnName */ name: word,
    /** ColumnDescription */ description: word,
    /** ColumnKeywords */ keywords: words,
    /** ColumnType 信息公开、政策文件 … */ type: word,
  }),
)
export type PublicationColumn = z.infer<typeof PublicationColumn>

/**
 * 公开信息 What a government site says of a report: tags by 《政府网站发展指引》（国办发〔2017〕47号）附件, and the box of
 * 政府信息公开元数据. From the `publish` section of front matter or configuration, as written there; nothing is required, and what
 * is absent leaves no tag and no line.
 */
export const Publication = z.readonly(
  z.object({
    site: z.optional(PublicationSite),
    column: z.optional(PublicationColumn),
    /** 索引号 11620300013909010R/2025-48086 */ identifier: word,
    /** 主题分类 */ subject: word,
    /** 发文机关; else the report's own */ issuer: word,
    /** 成文日期 ISO 8601; else the date under the signature */ writtenOn: word,
    /** 发文字号; else the letterhead's */ documentNumber: word,
    /** 发布日期 ISO 8601; else the report's 发布日期 */ publishedOn: word,
    /** PubDate YYYY-MM-DD or YYYY-MM-DD HH:mm; else 发布日期 */ publishedAt: word,
    /** 有效性 有效、失效、废止 or 已修改 */ validity: word,
    /** ContentSource 来源 */ source: word,
    /** Author */ author: word,
    /** Keywords */ keywords: words,
    /** Description 摘要 */ description: word,
    /** Url */ url: word,
  }),
)
export type Publication = z.infer<typeof Publication>
