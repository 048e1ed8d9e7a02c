/** Sixty-four characters that JSON and HTML take as they are: five bits of a number each, the sixth says that more follow. */
export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
