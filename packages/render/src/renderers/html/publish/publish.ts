/**
 * 公开信息 What a government site says of a page, as a `publish` section of front matter or configuration gives it. Nothing is
 * required; what is absent leaves no tag. Tags by 《政府网站发展指引》（国办发〔2017〕47号）附件.
 */
export interface Publish {
  readonly site?: {
    /** SiteName 政府网站规范名称 */ readonly name?: string
    /** SiteDomain 英文域名, without a protocol */ readonly domain?: string
    /** SiteIDCode 政府网站标识码, ten digits */ readonly idCode?: string
  }
  readonly column?: {
    /** ColumnName */ readonly name?: string
    /** ColumnDescription */ readonly description?: string
    /** ColumnKeywords */ readonly keywords?: readonly string[]
    /** ColumnType 信息公开、政策文件 … */ readonly type?: string
  }
  readonly page?: {
    /** PubDate YYYY-MM-DD or YYYY-MM-DD HH:mm; else the report's 发布日期 */ readonly publishedAt?: string
    /** ContentSource 来源 */ readonly source?: string
    /** Author */ readonly author?: string
    /** Keywords */ readonly keywords?: readonly string[]
    /** Description 摘要 */ readonly description?: string
    /** Url */ readonly url?: string
  }
  /** 政府信息公开元数据 What stands in the box above the text. */
  readonly disclosure?: {
    /** 索引号 11620300013909010R/2025-48086 */ readonly identifier?: string
    /** 主题分类 */ readonly subject?: string
    /** 发文机关; else the report's own */ readonly issuer?: string
    /** 成文日期 ISO 8601; else the date under the signature */ readonly writtenOn?: string
    /** 发文字号; else the letterhead's */ readonly documentNumber?: string
    /** 发布日期 ISO 8601; else the report's 发布日期 */ readonly publishedOn?: string
    /** 有效性 */ readonly validity?: '有效' | '失效' | '废止' | '已修改'
  }
}
