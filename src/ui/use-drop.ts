import { useCallback, useEffect, useRef, useState } from "react";

/** Files dropped anywhere on the page. `onDragged` is for a frame that saw the drag before the page did. */
export function useDrop(onFiles: (files: readonly File[]) => void): { readonly isOver: boolean; onDragged(): void } {
  const [isOver, setOver] = useState(false);
  const deliver = useRef(onFiles);
  deliver.current = onFiles;
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => { if (event.relatedTarget === null) setOver(false); };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      deliver.current([...event.dataTransfer?.files ?? []]);
    };
    addEventListener("dragenter", over);
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragenter", over);
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, []);
  return { isOver, onDragged: useCallback(() => { setOver(true); }, []) };
}
