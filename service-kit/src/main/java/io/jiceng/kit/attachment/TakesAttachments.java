package io.jiceng.kit.attachment;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource with a {@code @Path} such as {@code /v1/grids}: its records take attachments at
 * {@code /v1/grids/{id}/attachments}. The expressions are SQL over a row {@code t} of the table.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface TakesAttachments {
  /** Singular name of the resource, as in the audit log; also the table unless one is named. */
  String record();

  String table() default "";

  /** The organisation in whose scope the record lies. */
  String organization() default "t.organization_id";

  /** Whether the record is locked or closed: attachments are then marked as added later. */
  String locked() default "false";

  /** Class of the record itself; an attachment has at least this one. */
  DataClass dataClass() default DataClass.C2;

  /** What is kept when an attachment does not say. */
  io.jiceng.kit.attachment.Retention retention() default
      io.jiceng.kit.attachment.Retention.PERMANENT;
}
