import { Field, makeStyles, mergeClasses, type FieldProps } from "@fluentui/react-components";

const useStyles = makeStyles({ root: { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 } });

/** A labelled field that a long option or word does not push out of a narrow pane. */
export const ShrinkingField = ({ className, ...props }: FieldProps) => <Field {...props} className={mergeClasses(useStyles().root, className)} />;
