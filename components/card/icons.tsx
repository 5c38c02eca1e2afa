import type { ComponentChildren } from 'preact';

/** Line icons on a grid of 16, drawn in the colour of the text. The control beside has the words. */
function Icon({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const CloseIcon = () => (
  <Icon>
    <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
  </Icon>
);

export const PinIcon = () => (
  <Icon>
    <path d="M5.5 2.5h5M6.5 2.5v4L4 9.5h8L9.5 6.5v-4M8 9.5v4.5" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon>
    <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />
  </Icon>
);

export const CheckIcon = () => (
  <Icon>
    <path d="M3 8.5l3.5 3.5L13 4.5" />
  </Icon>
);

export const MoveIcon = () => (
  <Icon>
    <path d="M8 2v12M2 8h12M6 3.7L8 2l2 1.7M6 12.3l2 1.7 2-1.7M3.7 6L2 8l1.7 2M12.3 6l1.7 2-1.7 2" />
  </Icon>
);
