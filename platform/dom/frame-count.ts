/** How many frames a window holds, or its page where these are more: frames in frames are told by these. */
export const frameCount = ({ length, top }: Window): number => Math.max(length, top?.length ?? 0);
