/** 地名 城东区 of 城东区受理投诉: what tells two counts of one thing apart. */
export const placeName = /[\u4e00-\u9fff]{2}(?:区|县|市|街道|镇|乡)/
