import type { Profile } from './profiles/profile.ts'
import { profiles } from './profiles.ts'

/** 按标识取报告主体 By id (`county`) or by its Chinese term. */
export const profileById = (id: string): Profile | undefined => profiles.find(profile => profile.id === id || profile.term === id)
