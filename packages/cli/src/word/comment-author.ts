/** 批注作者 Under this name findings are written into Word files, and by it they are found again. */
export const commentAuthor = { author: '法治年报核验', initials: '核验' }
